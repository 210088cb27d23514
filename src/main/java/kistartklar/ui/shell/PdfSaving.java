package kistartklar.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.FileKind;

/** Saves PDF files: asks where to, shows that it takes a while, offers to open the result. */
final class PdfSaving {

  private final Messages messages;
  private final Background background;
  private final Dialogs dialogs;
  private final PdfFiles files;
  private final Settings settings;
  private final Consumer<Path> opener;

  PdfSaving(ShellParts parts, Dialogs dialogs) {
    messages = parts.messages();
    background = parts.background();
    files = parts.pdf();
    settings = parts.settings();
    opener = parts.opener();
    this.dialogs = dialogs;
  }

  void report(Workspace workspace, LocalDate today) {
    target(workspace.suggestedName("pdf"))
        .ifPresent(path -> {
          var document = workspace.session().document();
          write(workspace.notice(), path, () -> files.report(document, today, path));
        });
  }

  void questionnaire(Banner notice, LocalDate today) {
    target(messages.get("shell.questionnaire.file"))
        .ifPresent(path -> write(notice, path, () -> files.questionnaire(today, path)));
  }

  private Optional<Path> target(String name) {
    Optional<Path> chosen = dialogs.chooseTarget(FileKind.PDF, name, settings.folder());
    chosen
        .map(Path::getParent)
        .ifPresent(folder -> settings.change(now -> now.withLastFolder(folder)));
    return chosen;
  }

  private void write(Banner notice, Path path, Callable<Optional<Message>> work) {
    AtomicBoolean cancelled = new AtomicBoolean();
    notice.progress(
        messages.get("shell.pdf.writing", Shell.fileName(path)),
        new Banner.Action(
            messages.get("dialog.cancel"),
            () -> {
              cancelled.set(true);
              notice.hide();
            }));
    background.run(
        () -> cancelled.get() ? Optional.<Message>empty() : work.call(),
        trouble -> {
          if (!cancelled.get()) {
            done(notice, path, trouble);
          }
        },
        fault ->
            notice.show(
                messages.get("shell.pdf.fault", Shell.fileName(path), String.valueOf(fault)),
                true,
                close(notice)));
  }

  private void done(Banner notice, Path path, Optional<Message> trouble) {
    trouble.ifPresentOrElse(
        reason -> notice.show(messages.get(reason), true, close(notice)),
        () ->
            notice.show(
                messages.get("shell.pdf.done", Shell.fileName(path)),
                false,
                new Banner.Action(messages.get("shell.pdf.open"), () -> opener.accept(path)),
                close(notice)));
  }

  private Banner.Action close(Banner notice) {
    return new Banner.Action(messages.get("dialog.close"), notice::hide);
  }
}
