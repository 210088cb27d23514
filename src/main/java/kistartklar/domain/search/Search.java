package kistartklar.domain.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CompanyPart;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.LegalNote;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.Section;
import kistartklar.domain.guide.Topic;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;

/**
 * Looks for words in what the firm says of itself, in worksheets, measures, questions,
 * explanations, legal notes and notes.
 */
public final class Search {

  private final Words words;

  private Search(Words words) {
    this.words = words;
  }

  /**
   * Every place in which all words of a query occur: the facts about the firm, the rows of its
   * worksheets, its own measures, then, in the guide's order, in each section the questions, each
   * followed by its note, its measure and its legal notes, and the explanations.
   *
   * @param query words separated by spaces; case, umlauts and accents do not matter, and a part of
   *     a word of three letters or more finds it. Without a word nothing is found.
   */
  public static List<Hit> of(
      Guide guide, WorksheetCatalogue worksheets, Assessment assessment, String query) {
    Words words = Words.of(query);
    return words.isEmpty() ? List.of() : new Search(words).in(guide, worksheets, assessment);
  }

  private List<Hit> in(Guide guide, WorksheetCatalogue worksheets, Assessment assessment) {
    List<Hit> hits = new ArrayList<>();
    for (CompanyPart<?> part : CompanyParts.ALL) {
      excerpt(texts(part, assessment.company()))
          .ifPresent(found -> hits.add(new Hit.InCompany(part, found)));
    }
    hits.addAll(rows(worksheets, assessment.worksheets()));
    for (OwnMeasure own : assessment.ownMeasures()) {
      excerpt(texts(own))
          .ifPresent(found ->
              hits.add(new Hit.InMeasure(new PlanKey.OfOwn(own.id()), own.title().strip(), found)));
    }
    Set<String> notes = new HashSet<>();
    for (Phase phase : guide.phases()) {
      for (Section section : phase.sections()) {
        for (Question question : section.questions()) {
          excerpt(texts(question))
              .ifPresent(found -> hits.add(new Hit.InQuestion(phase, question, found)));
          excerpt(said(assessment.response(question.id())))
              .ifPresent(found -> hits.add(new Hit.InNote(phase, question, found)));
          excerpt(texts(assessment.measure(question.id())))
              .ifPresent(found -> hits.add(measure(question, found)));
          guide.legalNotesOf(question).stream()
              .filter(note -> notes.add(note.id()))
              .forEach(note ->
                  excerpt(texts(note))
                      .ifPresent(found -> hits.add(new Hit.InLegalNote(question, note, found))));
        }
        for (Topic topic : section.topics()) {
          excerpt(topic).ifPresent(found -> hits.add(new Hit.InTopic(phase, topic, found)));
        }
      }
    }
    return List.copyOf(hits);
  }

  private List<Hit> rows(WorksheetCatalogue catalogue, Worksheets worksheets) {
    List<Hit> hits = new ArrayList<>();
    RowTexts texts = new RowTexts(new RowIndex(worksheets));
    for (Worksheet sheet : catalogue.worksheets()) {
      for (SheetTable table : sheet.tables()) {
        for (SheetRow row : worksheets.sheet(sheet.id()).rows(table.id())) {
          excerpt(texts.of(table, row))
              .ifPresent(found ->
                  hits.add(
                      new Hit.InRow(
                          new RowPlace(sheet.id(), table.id(), row.id()), sheet.title(), found)));
        }
      }
    }
    return hits;
  }

  /** The title is shown anyway: what was found only there is followed by how the text begins. */
  private Optional<String> excerpt(Topic topic) {
    List<String> below = List.of(topic.text(), topic.example());
    return words.allIn(topic.title() + "\n" + String.join("\n", below))
        ? Optional.of(firstOf(below).orElseGet(() -> Words.beginning(topic.text())))
        : Optional.empty();
  }

  private static List<String> texts(CompanyPart<?> part, Company company) {
    return switch (part) {
      case CompanyPart.Text text -> List.of(text.of(company));
      case CompanyPart.People people -> people.of(company);
      case CompanyPart.Count _, CompanyPart.YesNo _, CompanyPart.Day _, CompanyPart.Picture _ ->
          List.of();
    };
  }

  private static List<String> texts(Question question) {
    MeasureTemplate measure = question.measure();
    return Stream.of(
            Stream.of(question.text()),
            question.criteria().stream(),
            Stream.of(question.why(), measure.title()),
            measure.steps().stream())
        .flatMap(texts -> texts)
        .toList();
  }

  private static Hit measure(Question question, String found) {
    return new Hit.InMeasure(
        new PlanKey.OfQuestion(question.id()), question.measure().title(), found);
  }

  private static List<String> texts(MeasureState state) {
    return List.of(state.owner(), state.remark());
  }

  private static List<String> texts(OwnMeasure own) {
    return List.of(own.title(), own.steps(), own.role(), own.state().owner(), own.state().remark());
  }

  private static List<String> texts(LegalNote note) {
    return List.of(note.title(), note.what(), note.who(), note.example());
  }

  /** What the firm wrote about a question. */
  private static List<String> said(Response response) {
    return Stream.of(
            Stream.of(response.note()),
            response.notApplicable().stream(),
            response.clarification().stream().map(Clarification::by))
        .flatMap(texts -> texts)
        .toList();
  }

  /** From the first text that holds one of the words; empty unless all of them occur. */
  private Optional<String> excerpt(List<String> texts) {
    if (!words.allIn(String.join("\n", texts))) {
      return Optional.empty();
    }
    return firstOf(texts);
  }

  private Optional<String> firstOf(List<String> texts) {
    return texts.stream().flatMap(text -> words.excerpt(text).stream()).findFirst();
  }
}
