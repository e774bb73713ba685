/**
 * The difference between two contracts, one class per concern. Every comparison of a kind of value
 * names the keywords that it supports; other differences are reported as unclassified, so that no
 * change is missed. Shared values are compared once, and the operations that use them are
 * collected.
 */
package io.github.instagramv1.contract.review.difference;
