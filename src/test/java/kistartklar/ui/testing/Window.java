package kistartklar.ui.testing;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.text.Messages;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.step.StepViews;

/** One step in a window of the real size, with empty places where list and footer would be. */
public final class Window {

  private static final double LIST_WIDTH = 276;
  private static final double FOOTER_HEIGHT = 60;

  private final AssessmentModel model;
  private final RecordingNavigation navigation = new RecordingNavigation();
  private final GivenLogos logos = new GivenLogos();
  private final RecordingSecondTime secondTime = new RecordingSecondTime();
  private final GivenPlanActions plan = new GivenPlanActions();
  private final RecordingPolicyActions policy = new RecordingPolicyActions();
  private final RecordingRecordActions records = new RecordingRecordActions();
  private final StepViews views;
  private StepView view;
  private final BorderPane frame;
  private final Scene scene;

  public Window(Assessment assessment, StepId step, double width, double height) {
    this(assessment, step, width, height, ColorScheme.LIGHT);
  }

  public Window(
      Assessment assessment, StepId step, double width, double height, ColorScheme colors) {
    model = new AssessmentModel(assessment);
    views =
        new StepViews(
            GuideReader.read(),
            WorksheetReader.whenNeeded(),
            Messages.german(),
            model,
            navigation,
            logos,
            plan,
            policy,
            records,
            secondTime);
    view = Fx.get(() -> views.create(step));
    frame = frame(view);
    scene = Fx.show(frame, width, height, colors);
    Fx.run(view::focusFirst);
  }

  private static BorderPane frame(StepView view) {
    return Fx.get(() -> {
      Region list = new Region();
      list.setPrefWidth(LIST_WIDTH);
      Region footer = new Region();
      footer.setPrefHeight(FOOTER_HEIGHT);
      BorderPane right = new BorderPane(view.node());
      right.setBottom(footer);
      BorderPane root = new BorderPane(right);
      root.setLeft(list);
      return root;
    });
  }

  /** Where the step gets a logo from. */
  public GivenLogos logos() {
    return logos;
  }

  /** What was wanted of the next assessment. */
  public RecordingSecondTime secondTime() {
    return secondTime;
  }

  /** What the plan asks of the window. */
  public GivenPlanActions plan() {
    return plan;
  }

  /** What was wanted of the rules for the use of AI. */
  public RecordingPolicyActions policy() {
    return policy;
  }

  /** Which records were to be saved. */
  public RecordingRecordActions records() {
    return records;
  }

  public AssessmentModel model() {
    return model;
  }

  public RecordingNavigation navigation() {
    return navigation;
  }

  /** Leaves the step for another one, shown by a new view. */
  public void goTo(StepId step) {
    view = Fx.get(() -> views.create(step));
    Fx.run(() -> ((BorderPane) frame.getCenter()).setCenter(view.node()));
    Fx.run(view::focusFirst);
  }

  public StepView view() {
    return view;
  }

  /** What the window holds. */
  public BorderPane frame() {
    return frame;
  }

  public Scene scene() {
    return scene;
  }
}
