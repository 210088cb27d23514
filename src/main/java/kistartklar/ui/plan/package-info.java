/**
 * The plan of measures on the screen: every measure with owner, date and status edited in place,
 * the firm's own ones, filters and groups. What is shown where comes from {@code domain.plan}.
 */
@NullMarked
package kistartklar.ui.plan;

import org.jspecify.annotations.NullMarked;
