/** Runs lint rules on a contract and reports each violation with its place and what to do. */
package io.github.instagramv1.contract.lint;
