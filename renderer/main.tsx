import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { systemClock } from '../shared/ports/clock';
import { Desk } from './app/Desk';
import { openDesk } from './app/open-desk';
import { applyTheme, rememberedTheme } from './app/theme';
import { chooseDesktop } from './host/choose-desktop';

const desktop = chooseDesktop(window, systemClock);

applyTheme(rememberedTheme());
document.documentElement.dataset.host = desktop.kind;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its #root');
createRoot(root).render(
  <StrictMode>
    <Desk opening={openDesk(desktop, systemClock)} desktop={desktop} />
  </StrictMode>,
);
