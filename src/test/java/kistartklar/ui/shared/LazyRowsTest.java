package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import kistartklar.ui.testing.Fx;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A long list has the parts of the rows that are seen, and the keyboard finds all of them. */
@Tag("window")
class LazyRowsTest {

  private static final int ROWS = 500;
  private static final Offset<Double> PIXEL = Offset.offset(1.0);

  /** Rows of different heights, each a field. */
  private static final class Field extends LazyRow {

    private final int number;

    Field(int number) {
      this.number = number;
    }

    @Override
    protected List<Node> makeParts() {
      TextField field = new TextField("field " + number);
      field.setMinHeight(30 + 7 * (number % 9));
      return List.of(field);
    }

    @Override
    protected void dropParts() {}
  }

  private final List<Field> rows = IntStream.range(0, ROWS).mapToObj(Field::new).toList();
  private final VBox list = new VBox();
  private final SteadyScroll scroll = Fx.get(() -> new SteadyScroll(list));
  private final LazyRows lazy = Fx.get(() -> new LazyRows(scroll));

  @BeforeEach
  void show() {
    Fx.run(() -> {
      list.getChildren().setAll(rows);
      lazy.set(rows);
      scroll.setPrefSize(300, 300);
      scroll.setMaxSize(300, 300);
    });
    Fx.show(new Pane(scroll), 300, 300, ColorScheme.LIGHT);
    Fx.run(() -> {});
  }

  private List<Integer> open() {
    return Fx.get(() -> rows.stream().filter(LazyRow::isOpen).map(row -> row.number).toList());
  }

  private void focus(int row) {
    Fx.run(() -> {
      rows.get(row).open();
      rows.get(row).getChildren().getFirst().requestFocus();
      scroll.reveal(rows.get(row));
    });
    Fx.run(() -> {});
    Fx.run(() -> {});
  }

  private List<Integer> seen() {
    return Fx.get(() -> rows.stream().filter(scroll::shows).map(row -> row.number).toList());
  }

  private double top(int row) {
    return Fx.get(() -> rows.get(row).localToScene(0, 0).getY());
  }

  @Test
  void onlyRowsInViewAndAroundItHaveParts() {
    assertThat(open()).hasSizeLessThan(40).startsWith(0, 1, 2).endsWith(ROWS - 1);
    focus(250);
    assertThat(seen()).contains(250);
    assertThat(open()).containsAll(seen()).hasSizeLessThan(60).contains(0, ROWS - 1);
  }

  @Test
  void everythingThatIsSeenHasPartsWhereverItIsScrolledTo() {
    for (double place : List.of(0.3, 0.9, 1.0, 0.5, 0.05, 0.0)) {
      Fx.run(() -> scroll.setVvalue(place));
      Fx.run(() -> {});
      assertThat(open()).as("at " + place).containsAll(seen()).hasSizeLessThan(130);
    }
  }

  @Test
  void nothingThatIsSeenMovesWhileRowsAboveGetTheirParts() {
    Fx.run(() -> scroll.setVvalue(0.8));
    Fx.run(() -> {});
    for (int i = 0; i < 20; i++) {
      int row = seen().get(1);
      double before = top(row);
      double step = Fx.get(() -> 200 / (list.getHeight() - 300));
      Fx.run(() -> scroll.setVvalue(scroll.getVvalue() - step));
      assertThat(top(row) - before).isCloseTo(200, Offset.offset(3.0));
    }
  }

  @Test
  void tabFindsEveryRowInOrderInBothDirections() {
    List<Integer> forward = new ArrayList<>();
    focus(0);
    for (int i = 0; i < 80; i++) {
      forward.add(focused());
      Fx.run(() ->
          scroll
              .getScene()
              .getFocusOwner()
              .requestFocusTraversal(javafx.scene.TraversalDirection.NEXT));
    }
    assertThat(forward).isEqualTo(IntStream.range(0, 80).boxed().toList());
    focus(ROWS - 1);
    for (int i = ROWS - 1; i > ROWS - 60; i--) {
      assertThat(focused()).isEqualTo(i);
      Fx.run(() ->
          scroll
              .getScene()
              .getFocusOwner()
              .requestFocusTraversal(javafx.scene.TraversalDirection.PREVIOUS));
    }
  }

  private int focused() {
    return Fx.get(() -> ((Field) scroll.getScene().getFocusOwner().getParent()).number);
  }

  @Test
  void rowWithTheKeyboardIsKeptWhileItIsScrolledAway() {
    focus(3);
    Fx.run(() -> scroll.setVvalue(1));
    Fx.run(() -> {});
    assertThat(open()).contains(2, 3, 4).doesNotContain(1);
    assertThat(focused()).isEqualTo(3);
  }

  @Test
  void rowsThatAreGoneHaveNoPartsAndTheOthersKeepTheirs() {
    Field first = rows.getFirst();
    Node part = Fx.get(() -> first.getChildren().getFirst());
    List<Field> odd = rows.stream().filter(row -> row.number % 2 == 0).toList();
    Fx.run(() -> {
      list.getChildren().setAll(odd);
      lazy.set(odd);
    });
    assertThat(open()).contains(0, 2, 4).doesNotContain(1, 3, 5);
    assertThat(Fx.get(() -> first.getChildren().getFirst())).isSameAs(part);
  }

  @Test
  void closedRowIsAsHighAsItWas() {
    double height = Fx.get(() -> list.getHeight());
    focus(400);
    focus(0);
    double after = Fx.get(() -> list.getHeight());
    double row = Fx.get(() -> rows.get(400).getHeight());
    assertThat(Fx.get(() -> rows.get(400).isOpen())).isFalse();
    assertThat(row).isCloseTo(30 + 7 * (400 % 9), PIXEL);
    assertThat(after).isCloseTo(height, Offset.offset(ROWS * 2.0));
  }
}
