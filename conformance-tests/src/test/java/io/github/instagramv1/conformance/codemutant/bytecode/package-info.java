/** Mutates the bytecode of the reference server and records which of its lines run. */
package io.github.instagramv1.conformance.codemutant.bytecode;
