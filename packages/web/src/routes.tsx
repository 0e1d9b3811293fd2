import { Route, Router, useParams } from '@solidjs/router';
import { lazy, Show, Suspense, type Component, type JSX } from 'solid-js';

/** Each page comes when it is gone to: a player's phone does not load the console. */
const HomePage = lazy(async () => ({ default: (await import('./home/HomePage.tsx')).HomePage }));
const WelcomePage = lazy(async () => ({ default: (await import('./home/WelcomePage.tsx')).WelcomePage }));
const SignInPage = lazy(async () => ({ default: (await import('./home/SignInPage.tsx')).SignInPage }));
const InvitationPage = lazy(async () => ({ default: (await import('./home/InvitationPage.tsx')).InvitationPage }));
const ScenarioPage = lazy(async () => ({ default: (await import('./home/ScenarioPage.tsx')).ScenarioPage }));
const SeatPreviewPage = lazy(async () => ({ default: (await import('./home/SeatPreviewPage.tsx')).SeatPreviewPage }));
const ExercisePage = lazy(async () => ({ default: (await import('./home/ExercisePage.tsx')).ExercisePage }));
const JoiningSheetPage = lazy(async () => ({
  default: (await import('./home/JoiningSheetPage.tsx')).JoiningSheetPage,
}));
const MyDataPage = lazy(async () => ({ default: (await import('./home/MyDataPage.tsx')).MyDataPage }));
const SheetsPage = lazy(async () => ({ default: (await import('./sheets/SheetsPage.tsx')).SheetsPage }));
const RegistryPage = lazy(async () => ({ default: (await import('./registry/RegistryPage.tsx')).RegistryPage }));
const LostPage = lazy(async () => ({ default: (await import('./home/LostPage.tsx')).LostPage }));
const JoinPage = lazy(async () => ({ default: (await import('./join/JoinPage.tsx')).JoinPage }));
const PlayerPage = lazy(async () => ({ default: (await import('./player/PlayerPage.tsx')).PlayerPage }));

const ConsolePage = lazy(async () => ({ default: (await import('./facilitator/ConsolePage.tsx')).ConsolePage }));
const EvaluatorPage = lazy(async () => ({ default: (await import('./evaluator/EvaluatorPage.tsx')).EvaluatorPage }));
const WallPage = lazy(async () => ({ default: (await import('./observer/WallPage.tsx')).WallPage }));
const ReportPage = lazy(async () => ({ default: (await import('./report/ReportPage.tsx')).ReportPage }));
const HotWashPage = lazy(async () => ({ default: (await import('./report/HotWashPage.tsx')).HotWashPage }));

/** Another exercise is another page: it begins anew, and nothing of the one before is carried over. */
const ofOneExercise = (Page: Component) => (): JSX.Element => {
  const params = useParams<{ exercise: string }>();
  return (
    <Show when={params.exercise} keyed>
      {(_exercise) => <Page />}
    </Show>
  );
};

const Console = ofOneExercise(ConsolePage);
const Evaluator = ofOneExercise(EvaluatorPage);
const Wall = ofOneExercise(WallPage);
const Report = ofOneExercise(ReportPage);
const HotWash = ofOneExercise(HotWashPage);

/** Every address of the client. */
export function Pages(): JSX.Element {
  return (
    <Router root={(props) => <Suspense>{props.children}</Suspense>}>
      <Route path="/" component={HomePage} />
      <Route path={['/welcome', '/first']} component={WelcomePage} />
      <Route path="/sign-in" component={SignInPage} />
      <Route path="/invitation" component={InvitationPage} />
      <Route path="/library/:id" component={ScenarioPage} />
      <Route path="/library/:id/seat/:seat" component={SeatPreviewPage} />
      <Route path="/exercise/:exercise" component={ExercisePage} />
      <Route path={['/library/:id/script', '/exercise/:exercise/script']} component={SheetsPage} />
      <Route path="/exercise/:exercise/links" component={JoiningSheetPage} />
      <Route path="/registry" component={RegistryPage} />
      <Route path="/my-data" component={MyDataPage} />
      <Route path="/exercise/:exercise/seat/:seat" component={SeatPreviewPage} />
      <Route path="/join/:code?" component={JoinPage} />
      <Route path="/play/:tab?" component={PlayerPage} />
      <Route path={['/exercise/:exercise/console', '/control/:exercise']} component={Console} />
      <Route path={['/exercise/:exercise/evaluator', '/evaluate/:exercise']} component={Evaluator} />
      <Route path={['/exercise/:exercise/wall', '/wall/:exercise']} component={Wall} />
      <Route path={['/exercise/:exercise/report', '/report/:exercise']} component={Report} />
      <Route path={['/exercise/:exercise/hotwash', '/hotwash/:exercise']} component={HotWash} />
      <Route path="*" component={LostPage} />
    </Router>
  );
}
