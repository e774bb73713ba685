/** Servers of the contract, of paths and of operations. */
package io.github.instagramv1.contract.review.difference.server;
