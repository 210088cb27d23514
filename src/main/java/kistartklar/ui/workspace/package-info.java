/** One document on the screen: list of steps, navigation, footer, and the lines about saving. */
@NullMarked
package kistartklar.ui.workspace;

import org.jspecify.annotations.NullMarked;
