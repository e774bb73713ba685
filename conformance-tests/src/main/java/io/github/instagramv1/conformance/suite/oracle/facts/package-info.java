/** Checks that all responses of a run agree about every object. They run after all other checks. */
package io.github.instagramv1.conformance.suite.oracle.facts;
