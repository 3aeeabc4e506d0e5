import { contextBridge, ipcRenderer } from 'electron';
import { isEventName, isInvokeName } from '../../shared/ipc/channels';
import type { Bridge } from '../../shared/ipc/contract';

/** The whole of what a page can reach: the contract's channels by name, and never `ipcRenderer` itself. */
const bridge: Bridge = {
  invoke(name, payload) {
    if (!isInvokeName(name)) return Promise.reject(new Error('Afterword has no such channel.'));
    return ipcRenderer.invoke(name, payload);
  },
  on(name, listener) {
    if (!isEventName(name)) throw new Error('Afterword has no such event.');
    // The event object would hand the page its sender.
    const hear = (_event: unknown, payload: Parameters<typeof listener>[0]) => listener(payload);
    ipcRenderer.on(name, hear);
    return () => void ipcRenderer.off(name, hear);
  },
};

contextBridge.exposeInMainWorld('afterword', bridge);
