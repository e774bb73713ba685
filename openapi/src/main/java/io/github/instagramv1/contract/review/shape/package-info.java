/**
 * The Java that is generated from a contract, as names and types, without generating it: which
 * signatures the server interfaces and the client have, and from which values of the contract each
 * of them comes. A test holds it to what the generator writes.
 */
package io.github.instagramv1.contract.review.shape;
