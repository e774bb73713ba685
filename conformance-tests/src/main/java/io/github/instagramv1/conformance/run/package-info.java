/**
 * Runs checks: their annotations, the {@link io.github.instagramv1.conformance.run.Probe} that each
 * check uses, and the extension that provides it and determines verdicts.
 */
package io.github.instagramv1.conformance.run;
