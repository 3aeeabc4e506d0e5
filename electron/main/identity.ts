/**
 * Under which name the systems know the app. It equals `appId` in `electron-builder.yml`: on Windows a notification
 * of a program with any other name is shown under a stranger's, or not at all.
 */
export const APP_ID = 'app.afterword.Afterword';

/** Which program Windows calls for a click on a toast whose process is gone. Made once, never to change. */
export const TOAST_ACTIVATOR = '{6C1B0A5E-3E0B-4C58-9D7E-5B0C2F6B7A41}';
