package kistartklar.report.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kistartklar.report.pdf.Rgb;
import kistartklar.report.pdf.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * Notes down what a drawing paints instead of painting it: every fill and every stroke as an area
 * of one colour. What is no such area, such as a gradient, a shadow or a veil, ends the noting.
 */
final class AreaOutput implements Output {

  private final List<Vectors.Area> areas;
  private final Rectangle2D bounds;
  private State state;

  /** What is set; never changed, only replaced. */
  private record State(
      AffineTransform transform, Optional<Area> clip, Paint paint, Stroke stroke, float opacity) {

    State with(AffineTransform newTransform) {
      return new State(newTransform, clip, paint, stroke, opacity);
    }

    State clipped(Optional<Area> newClip) {
      return new State(transform, newClip, paint, stroke, opacity);
    }
  }

  /** The drawing holds something else than areas of one colour. */
  static final class OtherThanAreas extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  AreaOutput(double width, double height) {
    this(
        new ArrayList<>(),
        new Rectangle2D.Double(0, 0, width, height),
        new State(new AffineTransform(), Optional.empty(), Color.BLACK, new BasicStroke(), 1));
  }

  private AreaOutput(List<Vectors.Area> areas, Rectangle2D bounds, State state) {
    this.areas = areas;
    this.bounds = bounds;
    this.state = state;
  }

  List<Vectors.Area> areas() {
    return areas;
  }

  @Override
  public void fillShape(Shape shape) {
    EndableOutput.check();
    if (!(state.paint() instanceof Color color) || state.opacity() < 1) {
      throw new OtherThanAreas();
    }
    if (color.getAlpha() == 0) {
      return;
    }
    if (color.getAlpha() < 255) {
      throw new OtherThanAreas();
    }
    Shape placed = new Path2D.Float(shape, state.transform());
    Rectangle2D extent = placed.getBounds2D();
    if (state.clip().isPresent() && !state.clip().get().contains(extent)) {
      Area visible = new Area(placed);
      visible.intersect(state.clip().get());
      placed = visible;
    }
    if (placed.getBounds2D().intersects(bounds)) {
      Rgb rgb = new Rgb(color.getRed(), color.getGreen(), color.getBlue());
      areas.add(new Vectors.Area(rgb, placed));
    }
  }

  @Override
  public void drawShape(Shape shape) {
    fillShape(state.stroke().createStrokedShape(shape));
  }

  @Override
  public void drawImage(BufferedImage image) {
    throw new OtherThanAreas();
  }

  @Override
  public void drawImage(Image image, @Nullable ImageObserver observer) {
    throw new OtherThanAreas();
  }

  @Override
  public void drawImage(Image image, AffineTransform placement, @Nullable ImageObserver observer) {
    throw new OtherThanAreas();
  }

  @Override
  public void setPaint(Paint paint) {
    state = new State(state.transform(), state.clip(), paint, state.stroke(), state.opacity());
  }

  @Override
  public void setPaint(Supplier<Paint> paint) {
    setPaint(paint.get());
  }

  @Override
  public void setStroke(Stroke stroke) {
    state = new State(state.transform(), state.clip(), state.paint(), stroke, state.opacity());
  }

  @Override
  public Stroke stroke() {
    return state.stroke();
  }

  @Override
  public void applyClip(Shape shape) {
    EndableOutput.check();
    Area clip = placed(shape);
    state.clip().ifPresent(clip::intersect);
    state = state.clipped(Optional.of(clip));
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    state = state.clipped(Optional.ofNullable(shape).map(this::placed));
  }

  private Area placed(Shape shape) {
    return new Area(state.transform().createTransformedShape(shape));
  }

  @Override
  public Rectangle2D clipBounds() {
    Rectangle2D visible = state.clip().map(Area::getBounds2D).orElse(bounds);
    try {
      return state.transform().createInverse().createTransformedShape(visible).getBounds2D();
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      return new Rectangle2D.Double();
    }
  }

  @Override
  public Optional<Float> contextFontSize() {
    return Optional.empty();
  }

  @Override
  public Output createChild() {
    EndableOutput.check();
    return new AreaOutput(areas, bounds, state);
  }

  @Override
  public void dispose() {
    // Nothing is held.
  }

  @Override
  public void debugPaint(Consumer<Graphics2D> painter) {
    // Not a part of the drawing.
  }

  @Override
  public RenderingHints renderingHints() {
    return new RenderingHints(null);
  }

  @Override
  public @Nullable Object renderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    // Areas have no pixels to be smoothed.
  }

  @Override
  public AffineTransform transform() {
    return new AffineTransform(state.transform());
  }

  @Override
  public void setTransform(AffineTransform transform) {
    state = state.with(new AffineTransform(transform));
  }

  @Override
  public void applyTransform(AffineTransform transform) {
    AffineTransform combined = transform();
    combined.concatenate(transform);
    state = state.with(combined);
  }

  @Override
  public void rotate(double angle) {
    applyTransform(AffineTransform.getRotateInstance(angle));
  }

  @Override
  public void scale(double x, double y) {
    applyTransform(AffineTransform.getScaleInstance(x, y));
  }

  @Override
  public void translate(double x, double y) {
    applyTransform(AffineTransform.getTranslateInstance(x, y));
  }

  @Override
  public float currentOpacity() {
    return state.opacity();
  }

  @Override
  public void applyOpacity(float opacity) {
    state =
        new State(
            state.transform(),
            state.clip(),
            state.paint(),
            state.stroke(),
            state.opacity() * opacity);
  }

  @Override
  public SafeState safeState() {
    State before = state;
    return () -> state = before;
  }

  @Override
  public boolean supportsFilters() {
    return true;
  }

  @Override
  public boolean supportsColors() {
    return true;
  }
}
