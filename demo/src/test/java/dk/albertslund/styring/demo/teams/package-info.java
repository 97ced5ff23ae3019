@NullMarked
package dk.albertslund.styring.demo.teams;

import org.jspecify.annotations.NullMarked;
