/**
 * The step of the use cases: all of them by how far they are, and the profile of one, with what the
 * worksheets say of it and what is still missing.
 */
@NullMarked
package kistartklar.ui.usecase;

import org.jspecify.annotations.NullMarked;
