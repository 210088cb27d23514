package kistartklar.ui.step;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.assessment.Logo;
import kistartklar.report.pdf.Pixels;
import kistartklar.report.picture.LogoPicture;
import kistartklar.text.words.FirmWords;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** The firm's logo as it will look on paper, with buttons to choose and to remove it. */
final class LogoField extends VBox {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final Place PLACE = new Place.OfCompany(CompanyParts.LOGO);
  private static final double WIDTH = 220;
  private static final double HEIGHT = 64;

  private final StepContext context;
  private final Logos logos;
  private final ImageView image = new ImageView();
  private final StackPane paper = Style.LOGO_PAPER.on(new StackPane(image));
  private final Button choose = new Button();
  private final Button remove = new Button();
  private final Label help = Texts.wrapped("", Style.FIELD_HELP);
  private Optional<Logo> shown = Optional.empty();

  LogoField(StepContext context, Logos logos) {
    this.context = context;
    this.logos = logos;
    Style.FIELD.on(this);
    image.setPreserveRatio(true);
    image.setSmooth(true);
    paper.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    remove.setText(context.text("company.logo.remove"));
    remove.setAccessibleText(context.text("company.logo.remove.spoken"));
    for (Button button : new Button[] {choose, remove}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.disableProperty().bind(context.model().readOnlyProperty());
    }
    choose.setOnAction(event -> logos.choose(this::onOutcome));
    remove.setOnAction(event -> set(Optional.empty()));
    FlowPane row = Style.CENTERED_FLOW.on(new FlowPane(paper, choose, remove));
    getChildren().setAll(Texts.wrapped(context.text("company.logo"), Style.FIELD_LABEL), row, help);
    say(context.text("company.logo.help"), false);
    showLogo(Optional.empty());
    WhileShown.follow(this, context.model().assessmentProperty(), this::onDocument);
  }

  private void onOutcome(Logos.Outcome outcome) {
    switch (outcome) {
      case Logos.Outcome.Chosen(Logo logo) -> {
        say(context.text("company.logo.help"), false);
        set(Optional.of(logo));
      }
      case Logos.Outcome.Refused(var reason) -> say(context.messages().get(reason), true);
    }
    choose.requestFocus();
  }

  private void set(Optional<Logo> logo) {
    context
        .model()
        .edit(PLACE, assessment -> assessment.withCompany(assessment.company().withLogo(logo)));
  }

  private void onDocument(Assessment assessment) {
    Optional<Logo> logo = assessment.company().logo();
    paper.setAccessibleText(alternative(assessment));
    if (!logo.equals(shown)) {
      showLogo(logo);
    }
  }

  private String alternative(Assessment assessment) {
    return assessment
        .company()
        .logo()
        .map(Logo::alternative)
        .filter(text -> !text.isBlank())
        .orElseGet(() -> usualAlternative(context, assessment));
  }

  /** What a screen reader says of a logo that has no text of its own. */
  static String usualAlternative(StepContext context, Assessment assessment) {
    return context.text(
        "report.logo.alternative", new FirmWords(context.messages()).name(assessment.company()));
  }

  private void showLogo(Optional<Logo> logo) {
    boolean removing = shown.isPresent() && logo.isEmpty() && remove.isFocused();
    shown = logo;
    choose.setText(context.text(logo.isPresent() ? "company.logo.other" : "company.logo.choose"));
    choose.setAccessibleText(
        context.text("company.logo.spoken", context.text("company.logo"), choose.getText()));
    Texts.show(remove, logo.isPresent());
    Texts.show(paper, false);
    if (removing) {
      choose.requestFocus();
    }
    logo.ifPresent(present ->
        logos.picture(
            present,
            picture -> {
              if (shown.equals(logo)) {
                show(picture);
              }
            }));
  }

  private void show(LogoPicture picture) {
    switch (picture) {
      case LogoPicture.Read(var ignored, Pixels pixels, float natural) -> {
        image.setImage(image(pixels));
        double ratio = (double) pixels.width() / pixels.height();
        image.setFitWidth(Math.min(Math.min(WIDTH, HEIGHT * ratio), natural));
        Texts.show(paper, true);
      }
      case LogoPicture.Refused(var reason) -> say(context.messages().get(reason), true);
    }
  }

  private static WritableImage image(Pixels pixels) {
    WritableImage image = new WritableImage(pixels.width(), pixels.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            pixels.width(),
            pixels.height(),
            PixelFormat.getByteRgbInstance(),
            pixels.rgb(),
            0,
            3 * pixels.width());
    return image;
  }

  private void say(String words, boolean error) {
    help.setText(words);
    help.pseudoClassStateChanged(INVALID, error);
    choose.setAccessibleHelp(words);
  }

  void focusControl() {
    choose.requestFocus();
  }
}
