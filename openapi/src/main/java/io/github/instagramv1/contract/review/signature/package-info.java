/**
 * What changes for those who compile against the generated Java: japicmp compares the jars of both
 * contracts, and every signature that differs is led back to the finding that it comes from.
 */
package io.github.instagramv1.contract.review.signature;
