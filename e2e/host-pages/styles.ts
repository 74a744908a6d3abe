import '@hookswitch/components/styles.css';
