/** Operations: which exist, how they page, and whether a request is safe to retry. */
package io.github.instagramv1.contract.review.difference.operation;
