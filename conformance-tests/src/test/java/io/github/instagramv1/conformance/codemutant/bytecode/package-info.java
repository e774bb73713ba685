/** The server's bytecode: what is mutated, how, and which of its lines run. */
package io.github.instagramv1.conformance.codemutant.bytecode;
