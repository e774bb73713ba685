/**
 * A contract as a reader of OpenAPI sees it: operations with their parameters, bodies and
 * responses, references followed, over the tree that knows the lines.
 */
package io.github.instagramv1.contract.model;
