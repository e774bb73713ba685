/** What became of mutants, which of them nobody can see, and the figures of both. */
package io.github.instagramv1.conformance.codemutant.result;
