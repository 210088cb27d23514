package kistartklar.ui.shell;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Ends after each test what its windows have begun, so that none of them works on in the tests that
 * follow. Found by JUnit itself.
 */
public final class ClosedWindows implements AfterEachCallback, AfterAllCallback {

  @Override
  public void afterEach(ExtensionContext context) {
    ShellFixture.closeAll();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    ShellFixture.closeAll();
  }
}
