/**
 * Hand-written YAML read twice over: as the tree that it stands for, and as the places where its
 * parts are written.
 */
package io.github.instagramv1.contract.yaml;
