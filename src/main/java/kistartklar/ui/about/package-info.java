/**
 * What the program tells about itself: version, Java and system, to be copied by one button, and
 * the parts it is made of with their licences.
 */
@NullMarked
package kistartklar.ui.about;

import org.jspecify.annotations.NullMarked;
