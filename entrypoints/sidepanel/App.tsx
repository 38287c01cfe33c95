import { Panel, type PanelActions } from '../../components/panel/Panel';
import { DisableSite, EnableSite } from '../../components/panel/SiteAccess';
import { askForSite } from './look-at-site';
import { disableSite } from './site-access';
import * as store from './store';

/** The panel with what the store holds, and what there is to do about the tab's site. */
export function App({ actions }: { actions: PanelActions }) {
  const access = store.siteAccess.value;
  const live = store.live.value;
  const mayEnable = access && (access.host === null || access.missing.length > 0);
  const enabledHost = access && access.enabled.length > 0 ? access.host : null;
  return (
    <Panel
      link={store.link.value}
      live={live}
      columns={store.columns.value}
      events={store.events.value}
      referenceEvents={store.referenceEvents.value}
      referenceShown={store.referenceShown.value}
      crop={store.crop.value}
      pictures={store.pictures.value}
      faces={store.faces.value}
      actions={actions}
      enabledHost={enabledHost}
      footer={
        access &&
        enabledHost &&
        !store.isUnderWay(live) && <DisableSite host={enabledHost} onDisable={() => void disableSite(access)} />
      }
    >
      {mayEnable && live?.tap.kind === 'no-call' && (
        <EnableSite
          host={access.host}
          known={access.known}
          refusal={store.refusal.value}
          onEnable={() => void askForSite(access)}
        />
      )}
    </Panel>
  );
}
