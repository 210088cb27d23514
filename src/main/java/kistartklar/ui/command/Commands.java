package kistartklar.ui.command;

import kistartklar.ui.shared.Dialogs;

/** Everything that can be done in one window. */
public final class Commands {

  private final FileOpening opening;
  private final VersionActions versions;
  private final AccessActions access;
  private final DocumentActions document;
  private final StartActions starting;
  private final HelpActions help;

  /**
   * Makes the commands of a window.
   *
   * @param dialogs ask and tell over the window
   * @param windows all windows of the program
   */
  public Commands(ShellParts parts, Dialogs dialogs, DocumentWindow window, OpenWindows windows) {
    opening = new FileOpening(parts, dialogs, windows, window);
    versions = new VersionActions(parts, dialogs, window);
    access = new AccessActions(parts, dialogs, window, opening);
    document = new DocumentActions(parts, dialogs, window, versions, access);
    starting = new StartActions(parts, dialogs, window, opening, windows.discarded());
    help =
        new HelpActions(parts.guide(), parts.messages(), window.stage(), dialogs, parts.version());
  }

  /** Opens files. */
  public FileOpening opening() {
    return opening;
  }

  /** Ways to begin with a document. */
  public StartActions starting() {
    return starting;
  }

  /** What can be done with the open document. */
  public DocumentActions document() {
    return document;
  }

  /** Other states of the open document. */
  public VersionActions versions() {
    return versions;
  }

  /** Who may do what with the open document. */
  public AccessActions access() {
    return access;
  }

  /** What the program tells about itself. */
  public HelpActions help() {
    return help;
  }
}
