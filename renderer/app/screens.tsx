import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { TodayPage } from '../features/today/TodayPage';
import { loadSample } from '../data/actions/sample';
import { useAct } from '../desk/act';
import { NothingHere } from '../desk/NothingHere';
import type { Openers } from './openers';
import {
  ApplicationPage,
  BoardPage,
  BriefingPage,
  CallPage,
  ComposePage,
  DebriefPage,
  FromBrowserPage,
  HandPage,
  HandsPage,
  NoteStudioPage,
  PanelPage,
  PeoplePage,
  PersonPage,
  SettingsPage,
} from './screen-chunks';

/** Which screen of the masthead an address belongs to, and its title where that is fixed. */
export function placeOf(path: string): {
  readonly tab: 'today' | 'board' | 'people' | 'settings';
  readonly title?: string;
} {
  const [, first = '', second] = path.split('/');
  switch (first) {
    case 'board':
      return { tab: 'board', title: 'Board' };
    case 'application':
      return { tab: 'board' };
    case 'people':
      return second === undefined ? { tab: 'people', title: 'People' } : { tab: 'people' };
    case 'settings':
      return { tab: 'settings', title: 'Settings' };
    case 'from-browser':
      return { tab: 'settings', title: 'Add from your browser' };
    case 'hands':
      return { tab: 'settings', title: 'Your own hand' };
    case 'today':
      return { tab: 'today', title: 'Today' };
    default:
      return { tab: 'today' };
  }
}

/** The screens by their addresses. */
export function Screens({ openers }: { readonly openers: Openers }): ReactNode {
  const { act } = useAct();
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/today" replace />
      </Route>
      <Route path="/today">
        <TodayPage onJustInterviewed={openers.justInterviewed} onAdd={() => openers.add()} />
      </Route>
      <Route path="/board">
        <BoardPage
          onAdd={() => openers.add()}
          onSample={() => void act((data) => loadSample(data, data.clock.zone()))}
        />
      </Route>
      <Route path="/application/:id">{({ id }) => <ApplicationPage key={id} applicationId={id} />}</Route>
      <Route path="/briefing/:id">{({ id }) => <BriefingPage key={id} interviewId={id} />}</Route>
      <Route path="/debrief/:id">{({ id }) => <DebriefPage key={id} interviewId={id} />}</Route>
      <Route path="/compose/:key">{({ key }) => <ComposePage followUpKey={key} />}</Route>
      <Route path="/call/:key">{({ key }) => <CallPage key={key} followUpKey={key} />}</Route>
      <Route path="/card/:key">{({ key }) => <NoteStudioPage followUpKey={key} />}</Route>
      <Route path="/hands">
        <HandsPage />
      </Route>
      <Route path="/hands/:id">{({ id }) => <HandPage key={id} handId={id} />}</Route>
      <Route path="/cards/:id">{({ id }) => <PanelPage key={id} interviewId={id} />}</Route>
      <Route path="/people">
        <PeoplePage />
      </Route>
      <Route path="/people/:id">{({ id }) => <PersonPage key={id} id={id} />}</Route>
      <Route path="/settings">
        <SettingsPage />
      </Route>
      <Route path="/from-browser">
        <FromBrowserPage />
      </Route>
      <Route>
        <NothingHere title="There is no such page.">
          The link may be old, or what it led to was removed. Nothing else has changed.
        </NothingHere>
      </Route>
    </Switch>
  );
}
