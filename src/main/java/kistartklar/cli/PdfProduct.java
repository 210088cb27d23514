package kistartklar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kistartklar.exchange.PdfFiles;
import kistartklar.exchange.PdfFiles.Replaceable;
import kistartklar.exchange.WriteResult;
import kistartklar.report.Form;
import kistartklar.report.RecordKind;
import kistartklar.store.StoredDocument;
import kistartklar.text.FileNames;
import kistartklar.text.Message;

/** What a command makes of each document. */
sealed interface PdfProduct {

  /** What to say of a document before its file is made, if anything. */
  Optional<Message> remark(StoredDocument document);

  /** Why it cannot be made of a document, if it cannot. */
  Optional<Message> objection(StoredDocument document);

  /**
   * What follows the name of the document in that of the file, so that none is taken for another.
   */
  String ending(StoredDocument document, Console console);

  /** The key of what is said when a file was written. */
  String done();

  /** Makes the file, unless told before the end that nobody waits for it. */
  WriteResult write(
      StoredDocument document, Path target, Replaceable replaceable, BooleanSupplier givenUp);

  /** The file as bytes. */
  byte[] bytes(StoredDocument document);

  /** The report of a document. */
  record Report(PdfFiles pdf, Form form, LocalDate date) implements PdfProduct {

    @Override
    public Optional<Message> remark(StoredDocument document) {
      return pdf.missingSigns(document, form);
    }

    @Override
    public Optional<Message> objection(StoredDocument document) {
      return Optional.empty();
    }

    @Override
    public String ending(StoredDocument document, Console console) {
      return "";
    }

    @Override
    public String done() {
      return "cli.report.done";
    }

    @Override
    public WriteResult write(
        StoredDocument document, Path target, Replaceable replaceable, BooleanSupplier givenUp) {
      return pdf.report(document, form, date, target, replaceable, givenUp);
    }

    @Override
    public byte[] bytes(StoredDocument document) {
      return pdf.report(document, form, date);
    }
  }

  /** The first page of the report alone. */
  record Summary(PdfFiles pdf, Form form, LocalDate date) implements PdfProduct {

    @Override
    public Optional<Message> remark(StoredDocument document) {
      return pdf.missingSigns(document, form);
    }

    @Override
    public Optional<Message> objection(StoredDocument document) {
      return Optional.empty();
    }

    /** A summary must not stand where a report is looked for. */
    @Override
    public String ending(StoredDocument document, Console console) {
      return console.text("cli.report.summary.ending");
    }

    @Override
    public String done() {
      return "cli.report.done";
    }

    @Override
    public WriteResult write(
        StoredDocument document, Path target, Replaceable replaceable, BooleanSupplier givenUp) {
      return pdf.summary(document, form, date, target, replaceable);
    }

    @Override
    public byte[] bytes(StoredDocument document) {
      return pdf.summary(document, form, date);
    }
  }

  /** A record made from the worksheets of a document. */
  record OfSheets(PdfFiles pdf, RecordKind kind, LocalDate date) implements PdfProduct {

    @Override
    public Optional<Message> remark(StoredDocument document) {
      return pdf.missingSigns(document, Form.FULL);
    }

    @Override
    public Optional<Message> objection(StoredDocument document) {
      return pdf.recordObjection(kind, document.assessment(), date);
    }

    @Override
    public String ending(StoredDocument document, Console console) {
      String title = pdf.recordTitle(kind, document.assessment(), date);
      return console.text("record.file.ending", FileNames.part(title));
    }

    @Override
    public String done() {
      return "cli.record.done";
    }

    @Override
    public WriteResult write(
        StoredDocument document, Path target, Replaceable replaceable, BooleanSupplier givenUp) {
      return pdf.record(kind, document.assessment(), date, target, replaceable);
    }

    @Override
    public byte[] bytes(StoredDocument document) {
      return pdf.record(kind, document.assessment(), date);
    }
  }
}
