/** Tests of the review, with pairs of contracts that differ in a small edit of the released one. */
package io.github.instagramv1.contract.review;
