/** The review of a change of the contract. */
package io.github.instagramv1.contract.review;
