/** Compares jars with japicmp and names the finding behind every changed signature. */
package io.github.instagramv1.contract.review.signature;
