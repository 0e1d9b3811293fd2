console.log('samaritan');
