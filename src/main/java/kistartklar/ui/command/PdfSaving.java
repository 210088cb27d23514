package kistartklar.ui.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.exchange.PdfFiles;
import kistartklar.exchange.PdfFiles.Replaceable;
import kistartklar.exchange.TargetFiles;
import kistartklar.report.Form;
import kistartklar.report.RecordKind;
import kistartklar.report.ReportChoice;
import kistartklar.report.SheetSelection;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.settings.Audience;
import kistartklar.text.FileNames;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Banner;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.FileKind;
import kistartklar.ui.shared.Settings;
import kistartklar.ui.workspace.Workspace;

/** Saves PDF files: asks for whom a report is and where it goes. */
final class PdfSaving {

  private final Messages messages;
  private final Dialogs dialogs;
  private final PdfFiles files;
  private final Settings settings;
  private final FileWriting writing;
  private final TargetFiles texts = new TargetFiles(new Disk());

  PdfSaving(ShellParts parts, Dialogs dialogs) {
    messages = parts.messages();
    files = parts.pdf();
    settings = parts.settings();
    writing = new FileWriting(messages, parts.background(), parts.opener());
    this.dialogs = dialogs;
  }

  void report(Workspace workspace, LocalDate today) {
    choice("shell.form.confirm", workspace).ifPresent(choice -> report(workspace, choice, today));
  }

  void report(Workspace workspace, ReportChoice choice, LocalDate today) {
    report(workspace, choice, today, path -> {});
  }

  /** Saves the report and shows it in the program that the system has for PDF files. */
  void reportAndOpen(Workspace workspace, ReportChoice choice, LocalDate today) {
    report(workspace, choice, today, path -> writing.open(workspace.notice(), path));
  }

  private void report(
      Workspace workspace, ReportChoice choice, LocalDate today, Consumer<Path> then) {
    StoredDocument document = workspace.session().document();
    target(workspace.suggestedReportName(choice.form()))
        .ifPresent(path ->
            writing.write(
                workspace.notice(),
                path,
                (file, cancelled) ->
                    files.report(document, choice, today, file, Replaceable.ANY_PDF, cancelled),
                "",
                then));
  }

  /** Saves the first page of the report alone. */
  void summary(Workspace workspace, LocalDate today) {
    StoredDocument document = workspace.session().document();
    form("shell.form.confirm", workspace)
        .ifPresent(form ->
            target(workspace.suggestedSummaryName())
                .ifPresent(path ->
                    writing.write(
                        workspace.notice(),
                        path,
                        (file, _) ->
                            files.summary(document, form, today, file, Replaceable.ANY_PDF),
                        "",
                        file -> {})));
  }

  /** Saves the report as a text that word processors edit. */
  void editable(Workspace workspace, LocalDate today) {
    StoredDocument document = workspace.session().document();
    String name = workspace.suggestedEditableName();
    choice("shell.form.confirm", workspace)
        .ifPresent(choice ->
            target(FileKind.TEXT, name)
                .ifPresent(path ->
                    writing.write(
                        workspace.notice(),
                        path,
                        (file, _) -> texts.write(file, files.editable(document, choice, today)),
                        "",
                        file -> {})));
  }

  /** For whom the first page of the report is; asked every time, like the whole. */
  private Optional<Form> form(String confirm, Workspace workspace) {
    return remembered(dialogs.choose(selection(confirm, workspace)));
  }

  /**
   * For whom the report is and which worksheets it shows; asked every time, so that notes never
   * leave the firm by accident. For others no worksheet is ticked beforehand.
   *
   * @param confirm text for the button that goes on
   */
  Optional<ReportChoice> choice(String confirm, Workspace workspace) {
    Map<String, String> sheets = workspace.filledSheets();
    if (sheets.isEmpty()) {
      return form(confirm, workspace).map(ReportChoice::of);
    }
    Set<String> all = sheets.keySet();
    Set<String> wished = new HashSet<>(all);
    wished.removeAll(settings.get().sheetsLeftOut());
    Optional<Dialogs.Chosen<Form>> chosen =
        dialogs.choose(
            selection(confirm, workspace),
            new Dialogs.Parts<>(
                messages.get("shell.form.sheets"),
                sheets,
                form -> form.isForOthers() ? Set.of() : wished));
    remembered(chosen.map(Dialogs.Chosen::way));
    chosen
        .filter(choice -> !choice.way().isForOthers())
        .ifPresent(choice -> leaveOut(all, choice.parts()));
    return chosen.map(choice -> new ReportChoice(choice.way(), selection(all, choice)));
  }

  /** What a firm has filled in since is shown as well. */
  private static SheetSelection selection(Set<String> all, Dialogs.Chosen<Form> choice) {
    return choice.parts().equals(all) && !choice.way().isForOthers()
        ? SheetSelection.ALL
        : SheetSelection.of(choice.parts());
  }

  /** Of worksheets that were not offered, what was wished before stays. */
  private void leaveOut(Set<String> offered, Set<String> ticked) {
    settings.change(now -> {
      Set<String> leftOut = new HashSet<>(now.sheetsLeftOut());
      leftOut.addAll(offered);
      leftOut.removeAll(ticked);
      return now.withSheetsLeftOut(leftOut);
    });
  }

  private Dialogs.Selection<Form> selection(String confirm, Workspace workspace) {
    Optional<String> missing =
        files.missingSigns(workspace.session().document(), Form.FULL).map(messages::get);
    return new Dialogs.Selection<>(
        messages.get("shell.form.title"),
        List.of(
            way(Form.FULL, "shell.form.full"),
            way(Form.SHARE, "shell.form.share"),
            way(Form.ROLES, "shell.form.roles")),
        form(settings.get().audience()),
        messages.get(confirm),
        missing);
  }

  private Optional<Form> remembered(Optional<Form> chosen) {
    chosen.ifPresent(form -> settings.change(now -> now.withAudience(audience(form))));
    return chosen;
  }

  private static Form form(Audience audience) {
    return switch (audience) {
      case FIRM -> Form.FULL;
      case OTHERS -> Form.SHARE;
      case OTHERS_WITHOUT_NAMES -> Form.ROLES;
    };
  }

  private static Audience audience(Form form) {
    return switch (form) {
      case FULL -> Audience.FIRM;
      case SHARE -> Audience.OTHERS;
      case ROLES -> Audience.OTHERS_WITHOUT_NAMES;
    };
  }

  private Dialogs.Way<Form> way(Form form, String key) {
    return new Dialogs.Way<>(form, messages.get(key), messages.get(key + ".sentence"));
  }

  void questionnaire(Banner notice, LocalDate today) {
    questionnaire(notice, today, path -> {});
  }

  /** Saves the blank checklist and shows it in the program that the system has for PDF files. */
  void questionnaireAndOpen(Banner notice, LocalDate today) {
    questionnaire(notice, today, path -> writing.open(notice, path));
  }

  private void questionnaire(Banner notice, LocalDate today, Consumer<Path> then) {
    target(messages.get("shell.questionnaire.file"))
        .ifPresent(path ->
            writing.write(notice, path, (file, _) -> files.questionnaire(today, file), "", then));
  }

  /** Saves the rules for the use of AI, filled in for the firm. */
  void policy(Workspace workspace, LocalDate today) {
    Assessment assessment = workspace.session().document().assessment();
    if (!goesOn(files.missingSignsOfPolicy(assessment))) {
      return;
    }
    String name =
        FileNames.suggest(
            assessment.company(), messages.get("policy.file.ending"), "pdf", messages);
    target(name)
        .ifPresent(path ->
            writing.write(
                workspace.notice(),
                path,
                (file, _) -> files.policy(assessment, today, file),
                "",
                file -> {}));
  }

  /** Saves a document for third parties that is made from worksheets. */
  void record(Workspace workspace, RecordKind kind, LocalDate today) {
    Assessment assessment = workspace.session().document().assessment();
    Optional<Message> objection = files.recordObjection(kind, assessment, today);
    if (objection.isPresent()) {
      workspace.notice().say(messages.get(objection.get()), messages, false);
      return;
    }
    if (!goesOn(files.missingSigns(workspace.session().document(), Form.FULL))) {
      return;
    }
    String title = FileNames.part(files.recordTitle(kind, assessment, today));
    String ending = messages.get("record.file.ending", title);
    target(FileNames.suggest(assessment.company(), ending, "pdf", messages))
        .ifPresent(path ->
            writing.write(
                workspace.notice(),
                path,
                (file, _) -> files.record(kind, assessment, today, file, Replaceable.ANY_PDF),
                "",
                file -> {}));
  }

  /** What the font lacks is named before anything is written, and only then is it wanted. */
  private boolean goesOn(Optional<Message> missing) {
    return missing.isEmpty()
        || dialogs
            .ask(
                new Dialogs.Question<>(
                    messages.get("shell.signs.title"),
                    messages.get(missing.get()),
                    List.of(new Dialogs.Choice<>(true, messages.get("shell.signs.save")))))
            .isPresent();
  }

  private Optional<Path> target(String name) {
    return target(FileKind.PDF, name);
  }

  private Optional<Path> target(FileKind kind, String name) {
    Optional<Path> chosen = dialogs.chooseTarget(kind, name, settings.folder());
    chosen
        .map(Path::getParent)
        .ifPresent(folder -> settings.change(now -> now.withLastFolder(folder)));
    return chosen;
  }
}
