/**
 * Checks of the effects of writes: relationships, likes and comments after every action, seen from
 * every side.
 */
package io.github.instagramv1.conformance.suite.oracle.state;
