package kistartklar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kistartklar.exchange.PdfFiles;
import kistartklar.text.Message;

/** Writes the blank checklist for pen and paper. */
final class QuestionnaireCommand {

  private final Console console;
  private final PdfFiles pdf;
  private final LocalDate date;

  QuestionnaireCommand(Console console, PdfFiles pdf, LocalDate date) {
    this.console = console;
    this.pdf = pdf;
    this.date = date;
  }

  /** Writes it to a file. */
  int run(Path target) {
    Optional<Message> objection = WriteResults.objection(pdf.questionnaire(date, target));
    objection.ifPresentOrElse(
        console::report,
        () -> console.print(console.text("cli.questionnaire.done", target.toString())));
    return objection.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
  }

  /** Writes it to standard output. */
  int print() {
    console.printData(pdf.questionnaire(date));
    return ExitCode.OK;
  }
}
