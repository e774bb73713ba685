/** The results for mutants, the list of mutants that no client can see, and the figures. */
package io.github.instagramv1.conformance.codemutant.result;
