/**
 * What writes change and what they leave alone: relationships, likes and comments after every
 * action, seen from every side.
 */
package io.github.instagramv1.conformance.suite.oracle.state;
