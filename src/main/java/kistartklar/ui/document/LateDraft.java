package kistartklar.ui.document;

/**
 * Keeps what was entered as a draft while a save into the file takes long, so that a program that
 * dies meanwhile loses none of it. Nobody is told: once the save is confirmed the draft goes.
 */
final class LateDraft {

  private final DiskState diskState;
  private final DiskQueue disk;
  private final Saver saver;
  private boolean underWay;
  private boolean wanted;

  LateDraft(DiskState diskState, DiskQueue disk, Saver saver) {
    this.diskState = diskState;
    this.disk = disk;
    this.saver = saver;
  }

  /**
   * Keeps a draft now, unless all that was entered is on a disk already. While one is being written
   * only the latest state waits, so that a slow folder of drafts is not flooded.
   */
  void keep() {
    if (underWay) {
      wanted = true;
    } else if (diskState.isUnsaved() && !saver.drafts().holds(diskState.model.assessment())) {
      underWay = true;
      saver.keepDraft(this::kept);
    }
  }

  private void kept(boolean safe) {
    underWay = false;
    boolean again = wanted;
    wanted = false;
    if (again && safe && disk.busy()) {
      keep();
    }
  }
}
