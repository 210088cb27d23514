package kistartklar.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kistartklar.report.Form;
import kistartklar.report.WriteResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Action;
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
    form("shell.form.confirm").ifPresent(form -> report(workspace, form, today));
  }

  void report(Workspace workspace, Form form, LocalDate today) {
    report(workspace, form, today, path -> {});
  }

  /** Saves the report and shows it in the program that the system has for PDF files. */
  void reportAndOpen(Workspace workspace, Form form, LocalDate today) {
    report(workspace, form, today, opener);
  }

  private void report(Workspace workspace, Form form, LocalDate today, Consumer<Path> then) {
    StoredDocument document = workspace.session().document();
    target(workspace.suggestedReportName(form))
        .ifPresent(path ->
            write(
                workspace.notice(),
                path,
                (file, cancelled) -> files.report(document, form, today, file, cancelled),
                then));
  }

  /**
   * For whom the report is; asked every time, so that notes never leave the firm by accident.
   *
   * @param confirm text for the button that goes on
   */
  Optional<Form> form(String confirm) {
    Optional<Form> chosen =
        dialogs.choose(
            new Dialogs.Selection<>(
                messages.get("shell.form.title"),
                List.of(way(Form.FULL, "shell.form.full"), way(Form.SHARE, "shell.form.share")),
                settings.get().sharing() ? Form.SHARE : Form.FULL,
                messages.get(confirm)));
    chosen.ifPresent(form -> settings.change(now -> now.withSharing(form == Form.SHARE)));
    return chosen;
  }

  private Dialogs.Way<Form> way(Form form, String key) {
    return new Dialogs.Way<>(form, messages.get(key), messages.get(key + ".sentence"));
  }

  void questionnaire(Banner notice, LocalDate today) {
    target(messages.get("shell.questionnaire.file"))
        .ifPresent(path ->
            write(notice, path, (file, cancelled) -> files.questionnaire(today, file), file -> {}));
  }

  private Optional<Path> target(String name) {
    Optional<Path> chosen = dialogs.chooseTarget(FileKind.PDF, name, settings.folder());
    chosen
        .map(Path::getParent)
        .ifPresent(folder -> settings.change(now -> now.withLastFolder(folder)));
    return chosen;
  }

  private void write(
      Banner notice,
      Path path,
      BiFunction<Path, BooleanSupplier, WriteResult> work,
      Consumer<Path> then) {
    AtomicBoolean cancelled = new AtomicBoolean();
    notice.progress(
        messages.get("shell.pdf.writing", Shell.fileName(path)),
        new Action(
            messages.get("dialog.cancel"),
            () -> {
              cancelled.set(true);
              notice.hide();
            }));
    background.run(
        () -> work.apply(path, cancelled::get),
        result -> done(notice, path, result, work, then),
        fault ->
            notice.show(
                messages.get("shell.pdf.fault", Shell.fileName(path), String.valueOf(fault)),
                true,
                close(notice)));
  }

  private void done(
      Banner notice,
      Path path,
      WriteResult result,
      BiFunction<Path, BooleanSupplier, WriteResult> work,
      Consumer<Path> then) {
    switch (result) {
      case WriteResult.Written ignored -> {
        notice.show(
            messages.get("shell.pdf.done", Shell.fileName(path)),
            false,
            new Action(messages.get("shell.pdf.open"), () -> opener.accept(path)),
            close(notice));
        then.accept(path);
      }
      case WriteResult.Refused(Message reason) ->
          notice.show(messages.get(reason), true, close(notice));
      case WriteResult.Busy(Message reason, Path free) ->
          notice.show(
              messages.get(reason),
              true,
              new Action(
                  messages.get("shell.pdf.otherName", Shell.fileName(free)),
                  () -> write(notice, free, work, then)),
              close(notice));
      case WriteResult.Cancelled() -> notice.hide();
    }
  }

  private Action close(Banner notice) {
    return new Action(messages.get("dialog.close"), notice::hide);
  }
}
