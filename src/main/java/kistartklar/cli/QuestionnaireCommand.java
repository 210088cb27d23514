package kistartklar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kistartklar.text.Message;

/** Writes the blank checklist for pen and paper. */
final class QuestionnaireCommand {

  private final Console console;
  private final Reports reports;
  private final LocalDate date;

  QuestionnaireCommand(Console console, Reports reports, LocalDate date) {
    this.console = console;
    this.reports = reports;
    this.date = date;
  }

  int run(Path target) {
    Optional<Message> objection = reports.questionnaire(date, target);
    objection.ifPresentOrElse(
        console::report,
        () -> console.print(console.text("cli.questionnaire.done", target.toString())));
    return objection.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
  }
}
