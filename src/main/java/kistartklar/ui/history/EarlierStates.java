package kistartklar.ui.history;

import kistartklar.store.snapshot.Snapshots;

/** Where the earlier states of a document come from. */
@FunctionalInterface
public interface EarlierStates {

  /** The states that are kept, and those that cannot be read. May wait for a disk. */
  Snapshots.Listing list();
}
