package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanItem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a reader gets to a measure. */
@Tag("pure")
class ReportLinksTest {

  private static List<String> titles(Assessment assessment) {
    ActionPlan plan = ActionPlan.of(Samples.GUIDE, assessment);
    List<String> titles = new ArrayList<>();
    for (PlanItem item : plan.open()) {
      titles.add(plan.number(item) + ". " + item.title());
    }
    return titles;
  }

  private static List<PDAnnotationLink> links(PDPage page) throws Exception {
    List<PDAnnotationLink> links = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link) {
        links.add(link);
      }
    }
    return links;
  }

  private static String textOfTarget(PDDocument document, PDAnnotationLink link) throws Exception {
    PDActionGoTo action = (PDActionGoTo) Objects.requireNonNull(link.getAction());
    int page = ((PDPageDestination) action.getDestination()).retrievePageNumber();
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return stripper.getText(document).replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void rowsOfTheFirstPageLeadToTheirMeasures(Form form) throws Exception {
    try (PDDocument document = Loader.loadPDF(Samples.report(Samples.example(), form))) {
      List<PDAnnotationLink> links = links(document.getPage(0));
      List<String> titles = titles(Samples.example());
      assertThat(links).hasSize(6);
      for (int i = 0; i < links.size(); i++) {
        String said = Objects.requireNonNull(links.get(i).getContents());
        assertThat(said.replace('\u00a0', ' ')).isEqualTo(titles.get(i).replace('\u00a0', ' '));
        assertThat(textOfTarget(document, links.get(i))).contains((i + 1) + ". ", "Warum:");
        assertThat(links.get(i).getRectangle().getWidth()).isGreaterThan(400);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void questionOfEachMeasureLeadsToItsAnswer(Form form) throws Exception {
    try (PDDocument document = Loader.loadPDF(Samples.report(Samples.example(), form))) {
      Map<String, PDAnnotationLink> links = new HashMap<>();
      for (PDPage page : document.getPages()) {
        links(page).forEach(link -> links.put(Objects.requireNonNull(link.getContents()), link));
      }
      for (int number : List.of(7, 14, 17, 19, 22, 24, 25, 27, 29)) {
        String text = Samples.GUIDE.question(new QuestionId(number)).text().replace('\u00a0', ' ');
        PDAnnotationLink link = Objects.requireNonNull(links.get(number + " " + text), text);
        assertThat(textOfTarget(document, link)).contains(text.substring(0, 30));
      }
    }
  }

  /** What is open, and each question of what does not fit together; the others are measures. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void openQuestionsAndHintsLeadToTheirAnswers(Form form) throws Exception {
    HintRule rule = Samples.GUIDE.hintRules().getFirst();
    HintRule confirmed = Samples.GUIDE.hintRules().get(1);
    Assessment assessment =
        Samples.all(Answer.YES)
            .withAnswer(rule.unlessYes(), Optional.of(Answer.NO))
            .withAnswer(confirmed.unlessYes(), Optional.of(Answer.NO))
            .withAnswer(new QuestionId(26), Optional.empty())
            .withAnswer(new QuestionId(28), Optional.empty())
            .withConfirmedHint(confirmed.id(), Optional.of("So gewollt."));
    Map<Integer, Integer> expected =
        new HashMap<>(Map.of(1, 2, 2, 1, 13, 3, 14, 1, 15, 1, 26, 1, 28, 1));
    if (form == Form.FULL) {
      expected.putAll(Map.of(8, 1, 13, 4));
    }
    try (PDDocument document = Loader.loadPDF(Samples.report(assessment, form))) {
      for (int number : expected.keySet()) {
        String question = Samples.GUIDE.question(new QuestionId(number)).text();
        String heading = (number + " " + question).replace('\u00a0', ' ');
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
          links(page).stream()
              .filter(link -> heading.equals(link.getContents()))
              .forEach(links::add);
        }
        assertThat(links).as(heading).hasSize(Objects.requireNonNull(expected.get(number)));
        for (PDAnnotationLink link : links) {
          assertThat(textOfTarget(document, link)).contains(heading.substring(0, 30));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyMeasureHasABookmark(Form form) throws Exception {
    try (PDDocument document = Loader.loadPDF(Samples.report(Samples.everything(), form))) {
      List<String> bookmarks = new ArrayList<>();
      collect(document.getDocumentCatalog().getDocumentOutline(), bookmarks);
      assertThat(bookmarks)
          .containsAll(
              titles(Samples.everything()).stream()
                  .filter(title -> !title.endsWith(". "))
                  .toList());
    }
  }

  private static void collect(PDOutlineNode node, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      collect(item, titles);
    }
  }
}
