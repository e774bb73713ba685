/**
 * Servers that are wrong inside, in ways that no proxy can imitate: the reference server over a
 * database that forgets or drifts, and behind filters that remember too long.
 */
package io.github.instagramv1.conformance.serverfault;
