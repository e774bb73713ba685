/** Edits that write a contract in another way and change nothing that goes over the wire. */
package io.github.instagramv1.contract.review.refactoring;
