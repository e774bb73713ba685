package io.github.instagramv1.contract.review.library;

/**
 * Parts of both contracts that are compared with each other.
 *
 * @param before that of the old one
 * @param after that of the new one
 */
record ContractParts(ContractPart before, ContractPart after) {}
