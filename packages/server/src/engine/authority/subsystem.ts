import type { Subsystem } from '../kernel/subsystem.ts';
import { declare, issueOrder, orderDue } from './declarations.ts';
import { evolve } from './evolve.ts';
import {
  activateByApproval,
  instrumentsAtStart,
  moveByOrder,
  sleepByDenial,
  wakeByDeclaration,
  wakeByHazard,
  wakeByRequest,
} from './instruments.ts';
import { approve, deny, heldDue, offer, request } from './requests.ts';
import type { Authority } from './state.ts';
import { tellAgreements, tellByItem, tellDeclarer, tellOrderer } from './telling.ts';
import { leverDue, turnLever } from './turning.ts';

/** Declarations, orders, requests and offers under agreements, and the levers: what the law lets the others do. */
export const authority: Subsystem<Authority> = {
  name: 'authority',
  state: (world) => world.authority,
  decide: {
    Declare: declare,
    IssueOrder: issueOrder,
    RequestResources: request,
    OfferResources: offer,
    ApproveRequest: approve,
    DenyRequest: deny,
    TurnLever: turnLever,
  },
  due: { order: orderDue, held: heldDue, lever: leverDue },
  react: {
    ExerciseStarted: (world) => [...instrumentsAtStart(world), ...tellAgreements(world)],
    HazardStruck: wakeByHazard,
    EmergencyDeclared: (world, event) => [...tellDeclarer(world, event), ...wakeByDeclaration(world)],
    OrderIssued: tellOrderer,
    OrderInForce: moveByOrder,
    AidRequested: wakeByRequest,
    RequestApproved: activateByApproval,
    RequestDenied: sleepByDenial,
    ItemArrived: tellByItem,
  },
  evolve,
};
