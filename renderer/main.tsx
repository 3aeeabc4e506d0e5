import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { systemClock } from '../shared/ports/clock';
import { Desk } from './app/Desk';
import { openDesk } from './app/open-desk';
import { loadScreenAt } from './app/screen-chunks';
import { createHandSource } from './data/own-hands';
import { provideOwnHands } from './hand/handwriting';
import { applyTheme, rememberedTheme } from './app/theme';
import { chooseDesktop } from './host/choose-desktop';
import { Waiting } from './ui/Waiting';

const desktop = chooseDesktop(window, systemClock);

applyTheme(rememberedTheme());
document.documentElement.dataset.host = desktop.kind;

const element = document.getElementById('root');
if (!element) throw new Error('index.html has lost its #root');
const root = createRoot(element);
const late = setTimeout(() => root.render(<Waiting />), 200);

/** Shows nothing until database and screen are there, which is soon: what is shown first then stays. */
async function start(): Promise<void> {
  const path = window.location.hash.slice(1);
  const [opened] = await Promise.all([openDesk(desktop, systemClock, path), loadScreenAt(path)]);
  if (opened.state !== 'failed') provideOwnHands(createHandSource(opened.data.db));
  clearTimeout(late);
  root.render(
    <StrictMode>
      <Desk opened={opened} desktop={desktop} />
    </StrictMode>,
  );
}

void start();
