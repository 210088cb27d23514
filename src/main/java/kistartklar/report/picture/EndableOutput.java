package kistartklar.report.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Paints until its thread is interrupted, which is looked at before each part of the drawing. */
final class EndableOutput extends Graphics2DOutput {

  EndableOutput(Graphics2D graphics) {
    super(graphics);
  }

  /**
   * Ends the drawing if nobody waits for it any more.
   *
   * @throws CancellationException if so
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
  }

  @Override
  public void fillShape(Shape shape) {
    check();
    super.fillShape(shape);
  }

  @Override
  public void drawShape(Shape shape) {
    check();
    super.drawShape(shape);
  }

  @Override
  public void drawImage(BufferedImage image) {
    check();
    super.drawImage(image);
  }

  @Override
  public void setPaint(Supplier<Paint> paint) {
    check();
    super.setPaint(paint);
  }

  @Override
  public void applyClip(Shape shape) {
    check();
    super.applyClip(shape);
  }

  @Override
  public Output createChild() {
    check();
    return new EndableOutput((Graphics2D) graphics().create());
  }
}
