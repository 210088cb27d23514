package kistartklar.report.pdf;

import java.security.SecureRandom;

/**
 * Names embedded font subsets. OpenPDF draws the six letters before a subset's name from a random
 * generator; here they follow from the document's content, so that equal content gives equal bytes.
 * Fonts are shared by documents on several threads, hence one seed per thread.
 */
final class SubsetPrefix extends SecureRandom {

  private static final long serialVersionUID = 1L;

  private final transient ThreadLocal<long[]> state = ThreadLocal.withInitial(() -> new long[] {1});

  /** Called by the thread that is about to finish a document. */
  void seed(long seed) {
    state.get()[0] = seed;
  }

  @Override
  public double nextDouble() {
    long[] current = state.get();
    current[0] = current[0] * 6364136223846793005L + 1442695040888963407L;
    return (current[0] >>> 11) * 0x1.0p-53;
  }
}
